/** Labels of what stands below a story, lower case, one a line: tags, comments, the paper's own lines. */
export const flatEnds = `
bình luận
ý kiến
ý kiến bạn đọc
tags
tag
từ khóa
từ khoá
chủ đề
comment
comments
quay lại
trang chủ
gửi bình luận
gửi ý kiến
ý kiến của bạn
bình luận của bạn
`;
