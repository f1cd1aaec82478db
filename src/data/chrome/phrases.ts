/**
 * Phrases of news pages that are no part of a story, one a line, lower case. Vietnamese first, then
 * other languages. A `=` at the end asks for the whole line, ` * ` stands for any words.
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
    tin mới=
    tin mới nhất=
    tin bài khác=
    tin tức khác=
    các tin khác
    các bài khác
    các tin cũ hơn
    các tin mới hơn
    những tin cũ hơn
    những tin mới hơn
    tin cũ hơn
    tin mới hơn
    tin đã đưa
    bài cùng tác giả
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
    bài viết cùng chuyên
    bài viết cùng chủ đề
    bài viết cùng tác giả
    bài viết cùng mục
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
    читайте также
    related articles
    related content
    related coverage
    related links
    related topics
    related posts
    related news
    recommended stories
    recommended reading
    recommended for you
    editors' picks
    editor's picks
    editors’ picks
    editors' recommendations
    editors’ recommendations
    read the full story
    read the full transcript
    more coverage
    more stories from
    more must-reads
    top stories
    latest news
    the latest on
    also read:
    also see
    click here to read
    popular posts
    trending now
    what to read next
    keep reading
    in pictures:
    auch interessant
    ähnliche beiträge
    ähnliche artikel
    mehr dazu
    das könnte sie auch
    das könnte dich auch
    das thema könnte dich
    weitere artikel
    weiterführende links
    sur le même sujet
    à voir aussi
    pour aller plus loin
    noticias relacionadas
    más información=
    te puede interesar
    también te puede
    notícias relacionadas
    veja também
    potrebbe interessarti
    >> xem thêm
    >> đọc thêm
    đừng bỏ lỡ
    về tác giả=
    thông tin tác giả=
    về tác giả:
    about the author
    about the writer
    about our
    über den autor
    über die autorin
    à propos de l'auteur
    sobre el autor
    most viewed
    more to read
    more to explore
    in case you missed it
    you may like
    from our partners
    around the web
    from around the web
    paid content
    partner content
    latest stories
    latest headlines
    mời xem thêm
    mời độc giả xem thêm
    bạn đọc quan tâm
    tin cùng chủ đề
    tin cùng mục
    bài cùng chủ đề
    bài cùng chuyên mục
    bài mới nhất
    tin mới nhất
    video đang được xem nhiều
    video xem nhiều
    xem thêm tin
    đang được quan tâm
    chủ đề liên quan
    sự kiện liên quan`,
  /** Appeals to the reader, at the start of a line. */
  calls: `
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
    chia sẻ trên facebook=
    chia sẻ trên twitter=
    chia sẻ trên zalo=
    chia sẻ trên linkedin=
    chia sẻ trên mạng xã hội=
    chia sẻ qua facebook=
    chia sẻ qua zalo=
    chia sẻ qua email=
    bình luận của bạn
    ý kiến của bạn
    gửi bình luận
    gửi ý kiến
    gửi phản hồi
    bạn nghĩ gì
    hãy chia sẻ bài
    hãy chia sẻ ý kiến
    hãy chia sẻ cảm
    hãy chia sẻ câu chuyện
    tải ứng dụng
    copy link
    xem các bài viết
    xem bài viết của
    xem tất cả
    chia sẻ qua twitter
    chia sẻ facebook
    chia sẻ lên
    sao chép liên kết
    link bài gốc
    lấy link
    trở lại=
    trở lại trang chủ=
    trở lại đầu trang=
    trở lại chuyên mục=
    trở lại thời sự=
    trở lại kinh doanh=
    trở lại thế giới=
    trở lại giải trí=
    trở lại thể thao=
    trở lại pháp luật=
    trở lại giáo dục=
    trở lại sức khỏe=
    trở lại đời sống=
    trở lại du lịch=
    trở lại khoa học=
    trở lại số hóa=
    trở lại xe=
    trở lại ý kiến=
    trở lại tâm sự=
    trở lại góc nhìn=
    trở lại bất động sản=
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
    read or share this story
    share your thoughts
    share this article
    share this story
    follow * on twitter
    follow * on facebook
    follow * on instagram
    follow * on google news
    like * on facebook
    contact * @
    email * @
    reach * @
    write to * @
    sign up for
    get * in your inbox
    get * delivered
    our standards:
    this copyrighted material
    this material may not be
    this article appeared in
    this article was amended
    this story was produced by
    the post * appeared first on
    automatically generated transcript
    view this post on instagram
    a post shared by
    a post published by
    ein beitrag geteilt von
    une publication partagée par
    una publicación compartida
    you can follow
    view gallery
    view comments
    view more
    click to enlarge
    tap to enlarge
    hide transcript
    show transcript
    read transcript
    text size
    font size
    skip to
    skip advertisement
    continue reading the main story
    newsletter sign up
    your email address
    i would like to be emailed
    recommended by
    责任编辑
    （责任编辑
    【责任编辑
    （编辑
    编辑：
    责编：
    校对：
    原标题
    （原标题
    免责声明
    未经授权
    本文来源
    文章来源
    powered by
    promoted by
    paid post
    video player loading
    xem bài viết này trên instagram
    bài viết do * chia sẻ
    theo dõi * trên google news
    theo dõi * trên facebook
    theo dõi * trên zalo
    theo dõi * trên youtube
    theo dõi * trên tiktok
    đọc báo * trên
    cập nhật * trên google news
    bấm theo dõi
    bấm để nghe
    nghe podcast
    tải app
    bạn có thể bình luận
    hãy bình luận
    mời bạn chia sẻ
    mời bạn gửi
    mời bạn bình luận
    thư từ * xin gửi
    bài viết thể hiện quan điểm
    gửi bài viết * về
    đặt mua báo
    đăng nhập để
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
  /** What a newspaper says after a story, at the start of a line, however long. */
  farewells: `
    bạn đang đọc bài
    quý vị đang đọc bài
    quý vị đang theo dõi bài
    bạn đang theo dõi bài
    mời quý độc giả
    mời quý bạn đọc
    kính mời quý
    kính mời bạn đọc
    mời bạn đọc đón
    mời độc giả đón
    mời các bạn đón
    đón đọc kỳ
    đón đọc bài
    mọi ý kiến * gửi về
    mọi ý kiến * xin gửi
    mọi ý kiến, * gửi về
    mọi thông tin * gửi về
    mọi thông tin * xin gửi
    mọi thông tin * liên hệ
    mọi góp ý * gửi về
    mọi đóng góp * gửi về
    mọi phản hồi * gửi về
    mọi thắc mắc * gửi về
    mọi tin bài * gửi về
    tin bài cộng tác * gửi về
    bài vở cộng tác * gửi về
    bạn đọc * gửi về địa chỉ
    độc giả * gửi về địa chỉ
    link nội dung
    link gốc
    thông tin trong bài * tham khảo
    thông tin trong bài viết * tham khảo
    bài viết chỉ mang tính * tham khảo
    nội dung bài viết * tham khảo
    (*) bài viết thể hiện
    để cập nhật * tin tức
    cập nhật tin tức
    xin quý độc giả
    trân trọng cảm ơn quý độc giả
    cảm ơn quý độc giả`,
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
    phó tổng biên tập:
    phó tổng biên tập -
    phó tổng biên tập phụ trách
    các phó tổng biên tập:
    quyền tổng biên tập
    chịu trách nhiệm nội dung
    chịu trách nhiệm:
    cơ quan chủ quản
    cơ quan của đảng bộ
    cơ quan của đảng cộng sản
    cơ quan của thành ủy
    cơ quan của tỉnh ủy
    cơ quan ngôn luận
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
    đường dây nóng:
    đường dây nóng=
    đường dây nóng báo
    đường dây nóng tòa soạn
    đường dây nóng toà soạn
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
    in trang
    in bài
    gửi cho bạn bè
    gửi bạn bè
    gửi email
    gửi mail
    bản để in
    lượt xem
    số lượt xem
    lượt đọc
    nguồn tin
    ý kiến bạn đọc
    clip
    clip:
    lưu tin
    đọc bài
    font chữ
    nền trắng
    tăng cỡ chữ
    giảm cỡ chữ
    đăng nhập
    đăng ký
    đăng xuất
    tìm kiếm
    liên hệ
    giới thiệu
    rss
    sitemap
    thư viện ảnh
    mục lục
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
    filed under:
    story tools
    video transcript
    transcript
    now playing
    reset
    live
    watch live
    hide
    show
    more
    menu
    search
    home
    story continues
    editors note
    photo gallery
    listen
    listen to article
    read aloud
    bookmark
    reprints
    permalink
    send
    copy
    copied
    instagram
    telegram
    messenger
    youtube
    tiktok
    google news
    google+
    flipboard
    tumblr
    viber
    line
    nghe
    nghe đọc
    dừng
    phát
    tốc độ đọc
    giọng nam
    giọng nữ
    nữ miền bắc
    nam miền bắc
    nữ miền nam
    nam miền nam
    cỡ chữ
    kích thước chữ
    phóng to
    thu nhỏ
    xem ảnh lớn
    toàn màn hình
    bình chọn
    đánh giá
    báo lỗi
    trang chủ
    tin nổi bật
    hết quảng cáo
    anzeige
    werbung
    publicité
    publicidad
    teilen
    drucken
    partager
    compartir`,
} as const;
