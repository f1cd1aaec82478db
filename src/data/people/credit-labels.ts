/** What stands before the name of who wrote, photographed, translated or made something. */
export const CREDIT_LABELS: string = `ảnh
hình
photo
bài
bài và ảnh
bài ảnh
tin
tin ảnh
tin bài
tin và ảnh
ảnh và clip
clip
video
video clip
nguồn
nguồn ảnh
ảnh minh họa
ảnh cắt từ clip
ảnh chụp màn hình
ảnh tư liệu
theo
thực hiện
dịch
biên dịch
lược dịch
người dịch
biên tập
tổng hợp
đồ họa
đồ hoạ
infographic
thiết kế
trình bày
minh họa
pv
phóng viên
nhóm pv
ctv
chùm ảnh
quay phim
dựng phim
kỹ thuật
photo by
ảnh do`;

/** Words that may follow a signature on its line. */
export const CREDIT_TAILS: string = `theo tổng hợp ảnh bài tin dịch lược thực hiện ghi và clip video nguồn từ biên tập vietnam vn com net plus cafe nhóm pv ctv th tổng`;
