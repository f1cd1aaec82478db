/** Words that make the number behind them a name or a rank, whatever noun follows ("quận 1", "top 4"). */
export const LABELS = `
số quận phường khóa khoá lớp tầng điều khoản thứ hạng top tốp vòng hiệp ql tl đt km ngõ ngách hẻm kiệt thôn ấp
thửa phố phút lần bước chương hđ qđ nđ tt cv bks kênh vtv htv vtc cung iphone ipad galaxy nokia windows
android ios boeing airbus apollo mazda bmw audi series playstation snapdragon intel chip gen version league
ligue serie euro seagames asiad olympic cr bn ký tk liverpool chelsea arsenal everton covid sars cov nhiệm
category bão ngã set`;

/** Labels of two syllables, whose second alone says something else ("khẳng định 2 bên"). */
export const LABEL_PAIRS = `
nghị định, thông tư, nghị quyết, quyết định, công văn, chỉ thị, bộ luật, luật số, kế hoạch, quốc lộ, tỉnh lộ,
hương lộ, đại lộ, sư đoàn, trung đoàn, tiểu đoàn, lữ đoàn, quân đoàn, binh đoàn, đại đội, trung đội, quân khu,
bệnh nhân, giai đoạn, mã đề, cấp độ, loại hình, trung ương, hội nghị, đại hội, điểm sàn, hải đội, phi đội,
vành đai, cao tốc, công trường, xí nghiệp, nông trường, trường hợp, biểu mẫu, phụ lục, cách mạng, thế hệ, phiên bản,
ngã ba, tổ hợp, dân phố, cảng hàng, trái đất, tàu ngầm, vệ tinh, tên lửa`;

/** Nouns that are also verbs: behind a name its number is the name's ("Trường Phong Phú 2 đề nghị"). */
export const VERBAL_NOUNS = `
đề nghị, kiến nghị, đề xuất, quyết định, hoạt động, đại diện, tuyên bố, thỏa thuận, báo cáo, cáo buộc, vi phạm,
công bố, bảo vệ, lãnh đạo, giao dịch, phát minh, hợp đồng, đối thủ, chiến thắng, thất bại, quy định, kế hoạch,
lao động, động viên, hội thảo, thông tin, thông báo, lo, đánh, vụ, tổ chức, cúp, thành công, hút, xuất, từ, thành phần`;

/** Words that do so only where no known noun follows ("giai đoạn 2", but "nhóm 5 người"). */
export const SOFT_LABELS = `
nhóm đội tổ khu đoạn đợt kỳ kì phần tập bài câu phòng bậc mức cấp loại hệ bộ mùa học năm tháng ngày hàng ô
điểm mũi trí đời nhân viện trường trạm cụm block tòa toà toa dãy làn chặng vùng cảnh màn hồi quyển cuốn cột
dòng ý môn liệu cảng miền ban đảng bị phi ông bà anh chị ngã tên giải giá hòa dùng quốc tỉnh xóm bản buôn làng
khối lô đường mục tiết đoàn áo chuyến tàu xe máy note core type model mark world cup games đề thẻ hộp bảng ca
f r q g a b c d e s x z trang cổng cửa ga bến cầu cống chốt mã lịch nhà sn zone p`;

/** After these "số" is an amount, not a name ("trong số 34 gương mặt"). */
export const AMOUNT_HEADS = `trong tổng con nửa toàn doanh dân quân`;

/** What never is the counted noun: the number before them stands alone. */
export const NOT_COUNTED = `
và của đến là đã trong với tại sẽ có được cho tới ở để cũng trên bị chỉ nhưng thì không này khi từ sau vào về
lại đang còn mới do nên mà như theo đều hay hoặc rồi ra lên xuống gồm vẫn thuộc rất cùng trước gần hơn khoảng
dưới vừa nữa đó kia nay mai qua đầu cuối giữa khác nhau mỗi các những nhiều ít đây nào gì ai đâu sao vì nếu
tuy dù bằng cao thấp nhất ngay đúng luôn hết chưa phải cần nói thấy bắt tiếp trở xảy diễn nằm gây đạt tăng
giảm làm đưa cả so ước nghìn sắp âm dương rạng nhằm song bởi tức thay hiện trừ kể dành bao chiếm mang gắn nhờ
tuỳ tùy sang thêm cách thứ giúp khiến rằng trị liên hôm chính vô lúc ngoài kèm xấp tương cộng chạm vs x hai ba
bốn sáu bảy tám chín mười một chuyên đánh nhận nhập nổ bán mua sản sử di vượt chạy tung thực tham hoạt hỗ phối
tổng biệt riêng đặc chung vốn từng ấy đấy nhé ạ à thôi cứ hãy đừng sẵn dẫn đi xin giành thắng thua hoà hòa
quay ghi gặp rơi ném bay trúng đâm bỏ lấy giữ ký chuyển gửi thi nộp kiểm phát xây tạo xử phạt thuê vay trả
hoàn dừng đóng khởi khai kết kéo rút hạ nâng bổ vận đăng khẳng trình thiệt hứa ăn lưu thời thu chở đối tồn nổi
tông mất tròn thường chứ xong rõ tết số xuất nửa dịp biết chút sự mình họ tôi chúng húc lao lập vui thậm hâm
hình ngang nhanh nguy phục thích khoe mặc chụp lộ chơi gộp đỗ tặng trao cung xoay đẹp lớn nhỏ to cũ hư thương
mắc chịu độc biến đặt lắp đuổi dời chờ bóp phá lặn rẽ vổ gọi muốn sắm sửa gia tuyển diện tình yếu lịch nghĩa
đủ dài loạt phó chiều sáng trưa tối đêm khuya pm am đính khó dễ rưỡi`;

/** Two syllables that count nothing, though the first alone would ("4,4 triệu xác định bằng ..."). */
export const UNCOUNTED_PAIRS = `
xác định, xác nhận, xác minh, xác lập, bao gồm, đầu tiên, phát hiện, phát triển, phát hành, phát sinh, phân bổ, phân
chia, phân tích, phân phối, lần lượt, may mắn, tiêu chuẩn, thành lập, thành công, hình thành, chỉ còn, chỉ có, chỉ là, bên cạnh, bố trí, bằng cách, đồng thời, đồng loạt, đồng ý, đồng tình, đồng hành, đồng xu`;

/** Before "ngày" they make what follows a rate ("mỗi ngày 8 giờ"), not a time of that day. */
export const EVERY_WORDS = `mỗi một từng hàng hằng`;

/** Before a number they say that it counts ("có 37 TCTD"). */
export const COUNT_LEADS = `có gồm với tới đến hơn khoảng gần trên cả các cho trong`;

/** Behind a number and before a name they make it the number of a house ("452 đường Láng"). */
export const STREET_WORDS = `đường phố ngõ hẻm`;
/** Bodies that are counted by their names ("9 Phòng Giáo dục"); other words with a capital begin a name ("51 Hàng Bồ"). */
export const COUNTED_BODIES = `phòng sở ban bộ cục vụ đội đoàn trường viện trạm chi đảng hội`;

/** Acronyms and codes that count as nouns. */
export const ACRONYM_NOUNS = `
clb hlv ts cnlđ bv nv btv ctv pv tnv nlđ kts ths gs đvhc vđv hcv hcb hcđ cđv cbcs cscđ htx đvbđ gv hs sv đb đbqh mw bđs cty dn dnnn dnnvv nđt ubnd bn atm gpmb
kcn ccn f0 f1 f2 f3 f4 suv mpv robot container tv pc laptop usb sim game video clip album fan like hit show
link file app bot drone`;

/** Lines of dialogue and lists: before the number they open a group of fillers of a sum ("tổng cộng 5"). */
export const BARE_LEADS = `cả tăng giảm thêm còn xuống có đạt là hơn gần khoảng trên dưới quá với`;
