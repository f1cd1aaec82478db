/** The words of bylines and credits. A key is lower-case; what it stands for is the reader's business. */

/** Say that what follows made the pictures. */
export const PHOTO_WORDS: string = `
ảnh | hình | photo | photos | photo by | ảnh minh họa | ảnh minh hoạ | ảnh chụp | ảnh tư liệu | nguồn ảnh | ảnh nguồn | ảnh do | hình ảnh | hình minh họa | hình minh hoạ | hình tư liệu | ảnh và clip | ảnh, clip | ảnh - clip | ảnh, video | ảnh - video | ảnh và video | chùm ảnh | ảnh chụp màn hình | ảnh cắt từ clip | ảnh cắt từ video
`;

/** Say that what follows wrote the text and made the pictures. */
export const BOTH_WORDS: string = `
bài và ảnh | bài, ảnh | bài - ảnh | bài-ảnh | bài/ảnh | bài & ảnh | bài ảnh | tin và ảnh | tin, ảnh | tin - ảnh | tin-ảnh | tin/ảnh | tin & ảnh | tin ảnh | tin, bài, ảnh | tin, bài và ảnh | bài, hình | bài và hình | bài - hình | tin, hình | tin và hình | bài & hình | ảnh và bài | ảnh, bài | clip, ảnh, bài | bài, ảnh, clip | bài, ảnh và clip | bài và clip | tin, clip | tin và clip | bài, ảnh, video | bài, ảnh và video | tin, ảnh và video | tin, ảnh, video
`;

/** Say that what follows wrote the text. */
export const TEXT_WORDS: string = `
bài | tin | bài viết | thực hiện | tác giả | người viết | phóng viên | pv | nhóm tác giả | biên tập | tổng hợp | biên dịch | lược dịch | dịch | lược thuật | ghi | thực hiện và ghi | nội dung | by | author | tin bài | tin, bài | ghi chép của | bài của
`;

/** Say that what follows published it first. */
export const SOURCE_WORDS: string = `
theo | nguồn | nguồn tin | source | source (nguồn) | dẫn nguồn | tổng hợp theo | tổng hợp từ | lược dịch theo | dịch theo | dịch từ | theo nguồn
`;

/** Say that what follows made a film: a credit that the Article does not keep. */
export const FILM_WORDS: string = `
clip | video | video clip | đồ họa | đồ hoạ | tranh | minh họa | minh hoạ | infographic | dựng | quay phim | kỹ thuật | thiết kế | trình bày
`;

/** What a writer did, in brackets after the name or beside it. */
export const DEEDS: string = `
tổng hợp | t/h | t/hợp | t. hợp | th/h | th | t.h | lược dịch | biên dịch | dịch | lược thuật | thực hiện | ghi | ghi chép | sưu tầm | st | s/t | biên soạn | tổng thuật | thuật | phỏng vấn | phỏng vấn, ghi | ghi và dịch | chuyển ngữ | theo dõi | gửi | trích | trích dịch | tường thuật | chọn dịch | giới thiệu | tóm tắt | lược ghi | thực hiện và ghi | tổng hợp và dịch | biên tập | dịch và tổng hợp | tổng hợp, biên dịch
`;

/** A desk or a role that signs where no name does; a rest such as "Kinh tế" may follow. */
export const DESKS: string = `
pv | p.v | phóng viên | ctv | cộng tác viên | btv | biên tập viên | nhóm pv | nhóm phóng viên | nhóm btv | nhóm ctv | nhóm tác giả | nhóm p.v | ban bạn đọc | ban biên tập | tòa soạn | toà soạn | ban thời sự | ban kinh tế | ban quốc tế | ban ctbđ | tổ phóng viên | tổ pv | pv-ctv | pv - ctv | pv, ctv | pv và ctv
`;

/** First words of other writers of whom no name is given: "và 1 tác giả khác". */
export const OTHERS: string = `
tác giả khác | người khác | cộng sự | nhóm pv | nhóm phóng viên | ctv | các cộng sự | đồng nghiệp
`;

/** Words that begin the sentence after a credit and are in no name, as they are written there. */
export const CREDIT_BREAKS: string = `
Theo | Khi | Các | Trong | Tại | Sau | Trước | Ngày | Những | Với | Từ | Tuy | Nhiều | Vào | Hiện | Để | Nếu | Không | Trên | Cụ | Cũng | Đây | Được | Ngoài | Nhằm | Phát | Bên | Cùng | Do | Đã | Đang | Sẽ | Và | Nhưng | Vì | Mặc | Như | Về | Đến | Đối | Liên | Ông | Bà | Chiều | Tối | Rạng | Mới | Trao | Qua | Cho | Còn | Chỉ | Thậm | Riêng | Ở | Lúc | Dù | Bởi | Ngay | Phó | Thủ | Chủ | Tổng | Lãnh | Cục | Hồi | Tuyên | Đại diện | Vụ | Việc | Thông | Nhận | Vậy | Khoảng | Tính | Ước | Nói | Sở | UBND | Quyết | Hiện
`;

/** Photo credits that name nobody. */
export const NAMELESS: string = `
minh họa | minh hoạ | ảnh minh họa | ảnh minh hoạ | ảnh | tư liệu minh họa
`;

/** First words of institutions and papers; no person's name begins with them. */
export const INSTITUTIONS: string = `
báo | tạp chí | thời báo | nhật báo | tuần báo | đài | kênh | truyền hình | phát thanh | thông tấn xã | cổng thông tin | cổng ttđt | trang tin | bản tin | nhà xuất bản | nxb | cục | tổng cục | chi cục | ubnd | hđnd | công an | công ty | tập đoàn | trung tâm | bệnh viện | bv | quân đội | hải quân | cảnh sát | csgt | csđt | pccc | cdc | ubkttw | ban tổ chức | btc | ban quản lý | học viện | đại học | đh | trường đại học | trường thpt | viện nghiên cứu | liên đoàn | hiệp hội | clb | câu lạc bộ | bộ tư lệnh | sở | bộ
`;

/** First words of headings and of the names of places and things; no signature begins with them. */
export const THING_WORDS: string = `
tỉnh | huyện | quận | phường | xã | thôn | ấp | tp | tp. | vịnh | tuổi | tháng | ngày | khối | vòng | trận | chương | phần | mục | thăm | khi | theo | có | cách | cảm | những | các | giá | top | bảng | video | clip | món | bước | loại | ngoài | trong | trên | dưới | sau | trước | câu | điều | chuyện | tại | đến | và | với
`;

/** Words in the names of foreign papers, channels and agencies; no signature has them. */
export const MEDIA_TOKENS: string = `
news | times | post | daily | press | media | journal | tribune | herald | mail | online | tv | today | magazine | weekly | network | agency | sports | the | of | review | insider | images | group | plus | channel | radio | studio | pictures | photo | photos | entertainment | film | records | inc | ltd | blog
`;

/** What a line of this kind says is no byline, whatever its shape. */
export const NOT_BYLINES: string = `
xem thêm | đọc thêm | tin liên quan | bài liên quan | tin mới | tin mới nhất | tin nóng | tin khác | tin cùng chuyên mục | cùng chuyên mục | bình luận | gửi bình luận | ý kiến | ý kiến bạn đọc | chia sẻ | chia sẻ zalo | quay lại | trang chủ | thời sự | xã hội | kinh tế | thế giới | quốc tế | thể thao | giải trí | pháp luật | giáo dục | sức khỏe | sức khoẻ | đời sống | du lịch | khoa học | công nghệ | ô tô xe máy | xe | nhà đất | bất động sản | văn hóa | văn hoá | bạn đọc | tâm sự | video | ảnh | infographic | podcast | chính trị | quân sự | kinh doanh | tài chính | chứng khoán | doanh nghiệp | thị trường | môi trường | an ninh | giao thông | lao động việc làm | việc làm | nhịp sống | nhịp sống trẻ | gia đình | ẩm thực | làm đẹp | thời trang | âm nhạc | điện ảnh | sách | phim | sao | nhạc | mỹ thuật | sân khấu | hậu trường | bóng đá | quần vợt | tennis | copy link | link bài gốc | từ khóa | từ khoá | tags | tag | chủ đề | sự kiện | đọc nhiều | tiêu điểm | nổi bật | tin đọc nhiều | theo dõi | like | share | facebook | twitter | zalo | email | in | in bài viết | lưu bài | google news | nghe đọc bài | hotline | liên hệ | quảng cáo | rao vặt | tiện ích | lịch thi đấu | kết quả | bảng xếp hạng | trực tiếp | livescore | cập nhật | nghe bài viết | giọng đọc | đăng nhập | đăng ký | hết | ghi chú | chú thích | lưu ý | minh họa | ảnh minh họa | mới nhất | hay nhất | xếp theo | ban biên tập | bản in | mục lục | dân sinh | quốc phòng | tin tức | tuyển dụng | tư vấn | đầu tư | dòng sự kiện | hồ sơ | phóng sự | ký sự | bút ký | truyện ngắn | thơ | phân tích | nhận định | góc nhìn | diễn đàn | xã luận | bình luận viên | thư giãn | cười | nguồn | theo | thực hiện | ảnh bìa
`;

/** Places: alone on a line they are a dateline or a heading rather than a writer's name. */
export const PLACES: string = `
Hà Nội | TP HCM | TP.HCM | TPHCM | TP. HCM | Hồ Chí Minh | TP Hồ Chí Minh | TP. Hồ Chí Minh | Sài Gòn | Việt Nam | Đà Nẵng | Hải Phòng | Cần Thơ | Huế | TP Huế | An Giang | Bà Rịa - Vũng Tàu | Vũng Tàu | Bắc Giang | Bắc Kạn | Bạc Liêu | Bắc Ninh | Bến Tre | Bình Định | Bình Dương | Bình Phước | Bình Thuận | Cà Mau | Cao Bằng | Đắk Lắk | Đắk Nông | Điện Biên | Đồng Nai | Đồng Tháp | Gia Lai | Hà Giang | Hà Nam | Hà Tĩnh | Hải Dương | Hậu Giang | Hòa Bình | Hưng Yên | Khánh Hòa | Kiên Giang | Kon Tum | Lai Châu | Lâm Đồng | Lạng Sơn | Lào Cai | Long An | Nam Định | Nghệ An | Ninh Bình | Ninh Thuận | Phú Thọ | Phú Yên | Quảng Bình | Quảng Nam | Quảng Ngãi | Quảng Ninh | Quảng Trị | Sóc Trăng | Sơn La | Tây Ninh | Thái Bình | Thái Nguyên | Thanh Hóa | Thừa Thiên Huế | Thừa Thiên - Huế | Tiền Giang | Trà Vinh | Tuyên Quang | Vĩnh Long | Vĩnh Phúc | Yên Bái | Nha Trang | Đà Lạt | Hội An | Hạ Long | Phú Quốc | Tây Nguyên | Miền Trung | Trung Quốc | Mỹ | Nga | Nhật Bản | Hàn Quốc | Triều Tiên | Thái Lan | Lào | Campuchia | Ấn Độ | Anh | Pháp | Đức | Ý | Úc | Ukraine | Biển Đông | Trường Sa | Hoàng Sa | Hoa Kỳ | Đài Loan | Hồng Kông | Bắc Kinh | Washington | Moscow | Paris | London | Tokyo | Seoul | New York | Singapore | Malaysia | Indonesia | Philippines | Myanmar | Đông Nam Á | Châu Âu | Châu Á
`;
