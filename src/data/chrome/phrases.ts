/**
 * Phrases of news pages that are no part of a story, one a line, lower case. Vietnamese first, then
 * other languages. A `=` at the end asks for the whole line.
 */
export const phrases = {
  /** Labels that head links to other stories, at the start of a line. */
  related: `
    tin liên quan
    bài liên quan
    tin, bài liên quan
    tin bài liên quan
    các tin liên quan
    tin cùng chuyên mục
    cùng chuyên mục
    cùng chủ đề
    tin khác
    tin mới
    tin nổi bật
    tin đọc nhiều
    đọc nhiều
    xem nhiều
    xem thêm:
    xem thêm=
    xem thêm về
    xem tiếp:
    xem video:
    xem clip:
    xem bài:
    đọc thêm
    đọc tiếp
    mời đọc
    mời bạn đọc
    tham khảo thêm
    có thể bạn quan tâm
    bạn có thể quan tâm
    bạn có biết=
    có thể bạn muốn đọc
    bài đọc nhiều
    bài đọc tiếp
    các bài đã đăng
    các tin đã đăng
    bài viết liên quan
    bài viết cùng
    tin tức liên quan
    dòng sự kiện
    >>
    »
    >
    related
    related:
    read more
    read also
    read next
    also read
    also on
    see also
    see more
    more:
    more on this
    more from
    more stories
    more news
    more like this
    you may also like
    you might also like
    recommended
    most read
    most popular
    trending
    don't miss
    sponsored
    further reading
    up next
    watch:
    watch more
    watch now
    watch the video
    listen:
    photos:
    related stories
    lire aussi
    à lire aussi
    lesen sie auch
    mehr zum thema
    lea también
    le puede interesar
    leia também
    leggi anche
    читайте также`,
  /** Appeals to the reader, at the start of a line. */
  calls: `
    mời quý độc giả
    bạn đang đọc bài
    bạn đang xem
    xem chi tiết
    bấm xem
    mời độc giả
    mời các bạn
    mời bạn đọc theo dõi
    mời quý vị
    quý độc giả
    độc giả có thể
    bạn đọc có thể gửi
    theo dõi chúng tôi
    theo dõi báo
    theo dõi trên
    đăng ký kênh
    đăng ký nhận
    đăng ký ngay
    nhấn vào đây
    bấm vào đây
    vui lòng đăng nhập
    vui lòng nhập
    chia sẻ bài viết
    chia sẻ trên
    bình luận của bạn
    ý kiến của bạn
    gửi bình luận
    gửi ý kiến
    gửi phản hồi
    bạn nghĩ gì
    hãy chia sẻ
    tải ứng dụng
    copy link
    sao chép liên kết
    link bài gốc
    lấy link
    trở lại
    nghe đọc bài
    nghe bài viết
    follow us
    follow me
    follow @
    follow our
    like us on
    find us on
    join us on
    join the conversation
    join our
    sign up
    subscribe
    click here
    tap here
    download our
    download the
    get the latest
    get our
    share this
    share on
    share your
    email this
    print this
    leave a comment
    leave a reply
    post a comment
    add a comment
    view comments
    show comments
    comments=
    what do you think
    let us know
    tell us what
    have your say
    do you have a story
    got a tip
    got a story
    contact the author
    contact us
    email us
    send us
    write to us
    for more information, visit
    for more stories
    for more news
    to read more
    continue reading
    scroll down
    this article was originally
    this story was originally
    this post was originally
    this article originally
    this story originally
    originally published
    first published
    a version of this article
    enter your email
    by signing up
    we use cookies
    thanks for
    thank you for
    please enable
    please log in
    support our
    advertisement
    article continues below
    story continues below
    continues below
    report a typo
    report an error
    suggest a correction
    view all
    all rights reserved
    ©
    copyright
    terms of use
    privacy policy`,
  /** What a newspaper prints of itself, at the start of a line. */
  colophon: `
    giấy phép xuất bản
    giấy phép số
    giấy phép hoạt động
    giấy phép thiết lập
    giấy phép báo chí
    giấy phép:
    gpxb
    số giấy phép
    tổng biên tập:
    tổng biên tập -
    phó tổng biên tập
    quyền tổng biên tập
    chịu trách nhiệm nội dung
    chịu trách nhiệm:
    cơ quan chủ quản
    cơ quan của
    tòa soạn:
    toà soạn:
    tòa soạn -
    trụ sở:
    trụ sở tòa soạn
    ghi rõ nguồn
    vui lòng ghi rõ nguồn
    yêu cầu ghi rõ nguồn
    bản quyền thuộc
    bản quyền của
    giữ bản quyền
    không được sao chép
    nghiêm cấm sao chép
    mọi hành vi sao chép
    liên hệ quảng cáo
    quảng cáo:
    đường dây nóng
    hotline
    điện thoại:
    email:
    fax:
    phát triển bởi
    thiết kế bởi
    powered by
    vận hành bởi`,
  /** Lines that are nothing but a label of the page. */
  labels: `
    chia sẻ
    chia sẻ:
    facebook
    twitter
    zalo
    email
    in bài viết
    bản in
    in
    lưu
    lưu bài
    quay lại
    bình luận
    ý kiến
    gửi
    thích
    tweet
    tags
    tags:
    tag:
    từ khóa
    từ khóa:
    từ khoá:
    chủ đề:
    chủ đề
    quảng cáo
    loading...
    đang tải...
    ảnh minh họa
    ảnh minh hoạ
    ảnh
    video
    video:
    nguồn
    nguồn:
    theo
    a a
    aa
    a+
    a-
    share
    share:
    print
    comment
    comments
    save
    like
    pinterest
    linkedin
    whatsapp
    reddit
    photo
    photos
    image
    images
    gallery
    advertisement
    ad
    ads
    top
    back to top
    next
    previous
    close
    loading
    caption
    hide caption
    toggle caption
    enlarge this image
    image copyright
    image caption
    media caption
    story highlights
    getty images
    reuters
    afp
    tags
    topics
    topics:
    filed under
    filed under:`,
} as const;
