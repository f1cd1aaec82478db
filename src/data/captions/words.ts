/**
 * What captions of news pictures say and headings do not, lower case, one a line: how a picture is
 * posed, and acts at ceremonies that a reporter photographs.
 */
export const captionWords = `
ảnh:
ảnh minh họa
ảnh minh hoạ
ảnh tư liệu
quang cảnh
toàn cảnh
một góc
phát biểu tại
phát biểu chỉ đạo
phát biểu khai mạc
phát biểu kết luận
chụp ảnh lưu niệm
chụp ảnh cùng
tặng hoa
trao quà
tặng quà
trao bằng khen
trao giấy khen
trao giải
dâng hương
dâng hoa
thắp hương
cắt băng
tại hội nghị
tại buổi lễ
tại lễ
từ trái qua
từ phải qua
bên trái
bên phải
đứng giữa
ngồi giữa
bìa trái
bìa phải
hàng đầu
(trái)
(phải)
(giữa)
`;

/** What a line begins with, before a colon, that stands over or under a film or a drawing. */
export const filmLabels = `
clip
video
video clip
đồ họa
đồ hoạ
infographic
`;
