/** Headlines of pages that hold no story because something failed, lower case, at the start of the title; "=" asks for the whole. */
export const errorTitles = `
404=
404 not found
404 -
404:
403=
403 forbidden
500=
500 internal
502=
502 bad gateway
503=
503 service
rất tiếc, trang
rất tiếc, nội dung
rất tiếc, bài
xin lỗi, trang
trang bạn yêu cầu
trang này không
bài viết đã bị
bài viết này không
nội dung đã bị
không tìm thấy
trang không tồn tại
trang không tìm thấy
trang bạn tìm
bài viết không tồn tại
nội dung không tồn tại
lỗi 404
đã có lỗi
có lỗi xảy ra
hệ thống đang bảo trì
website đang bảo trì
page not found
not found
error
access denied
forbidden
just a moment
attention required
are you a robot
service unavailable
bad gateway
site maintenance
under maintenance
page introuvable
seite nicht gefunden
página no encontrada
`;

/** Titles and sections of live reports. */
export const liveTitles = `
trực tiếp:
trực tiếp -
trực tiếp |
trực tiếp bóng đá
trực tiếp trận
trực tiếp chung kết
trực tiếp bán kết
trực tiếp lễ
trực tiếp phiên
trực tiếp họp báo
trực tiếp kết quả
tường thuật trực tiếp
tường thuật
live:
live updates
live blog
`;

/** Parts of addresses under which sites keep films. */
export const videoPaths = `video videos clip tv media-video xem-video`;

/** Parts of addresses under which sites keep pictures. */
export const galleryPaths = `photo photos anh gallery galleries hinh-anh chum-anh photo-story slideshow`;

/** Parts of addresses that list stories. */
export const listPaths = `tag tags tu-khoa chu-de topic topics search tim-kiem trang page archive category
  chuyen-muc author tac-gia su-kien dong-su-kien`;

/** What stands over a text that only subscribers may read on, lower case. */
export const paywallPhrases = `
dành riêng cho thuê bao
đăng nhập để đọc tiếp
đăng ký để đọc tiếp
vui lòng đăng nhập để xem
nội dung dành cho thành viên
bạn đã đọc hết số bài miễn phí
subscribe to continue reading
to continue reading
already a subscriber
this article is for subscribers
`;
