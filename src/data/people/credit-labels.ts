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

/** Directly before a name at the end of a text they lead to it, so that it is no signature ("gồm có X", "tên là X"). */
export const NAME_LEADS: string = `là
của
và
với
tên
cho
bởi
cùng
từ
như
đến
do
cô
người
mang
có
cả
gồm
hoặc
hay
gặp
bắt
về
thấy
gọi
theo
nhờ
để
khi
sau
vì`;
