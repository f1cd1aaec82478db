/** Between a name and its role, or between two roles of one person. */
export const COPULAS: string = `là
là nữ
là nam
là một nữ
là một nam
là vị
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

/** After these a title begins that a comma parts from its holder: "theo | Giám đốc Sở Y tế, ông X". */
export const CLAUSE_OPENERS: string = `theo có gồm do là của và cùng như`;

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
làm
được bổ nhiệm vào vị trí
bổ nhiệm làm
trên cương vị
với tư cách
trở thành`;

/** What makes the role after it that of several people. */
export const PLURALS: string = `hai ba bốn năm các những cặp đôi nhiều`;

/** First words of an age or a year of birth between name and role. */
export const AGES: string = `tuổi sinh sn`;

/** Before an occupation that takes the place of a name: a man's, a woman's, anybody's. */
export const GENDER_WORDS: readonly string[] = ['nam', 'nữ', 'vị'];

/** After one: "cầu thủ này", "chân sút 24 tuổi". */
export const POINTERS: string = `này ấy đó tuổi sinh`;
