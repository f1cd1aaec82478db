/** Between a name and its role, or between two roles of one person. */
export const COPULAS: string = `là
hiện là
nguyên là
từng là
đang là
vốn là
cũng là
đồng thời là
đồng thời
vừa là
kiêm
kiêm nhiệm
nay là
hiện đang là
người từng là
khi đó là
lúc đó là
lúc bấy giờ là
hiện
nguyên là một
là một
một`;

/** What precedes the office that somebody is given. */
export const APPOINTMENTS: string = `giữ chức
giữ chức vụ
giữ chức danh
giữ cương vị
giữ vị trí
đảm nhiệm chức
đảm nhiệm chức vụ
đảm nhiệm vị trí
đảm nhận chức
đảm nhận chức vụ
đảm nhận vị trí
được bầu làm
được bầu giữ chức
được bổ nhiệm làm
được bổ nhiệm vào vị trí
bổ nhiệm làm
làm
trên cương vị
với tư cách
trở thành`;

/** What makes the role after it that of several people. */
export const PLURALS: string = `hai ba bốn năm các những cặp đôi nhiều`;

/** First words of an age or a year of birth between name and role. */
export const AGES: string = `tuổi sinh sn`;
