/** Words that, with a capital, begin the name of an organisation, a body, an event or a place and hardly a person's. */
export const ORGANISATION_STARTS: string = `sở bộ cục vụ phòng ban ủy uỷ cty ctcp tập tổng bệnh tỉnh huyện quận phường xã đội clb câu báo tạp tờ hãng lữ trạm trại tòa toà
nghị luật quyết quỹ nxb giải cúp mặt hiệp thông dự
ubnd hđnd ubmttq thpt thcs đh tp tt tx kđt kcn bv btc bch mttq tand vksnd csđt csgt pccc vff vpf fifa afc uefa đtqg u23 u22 u21 u20 u19
world cup asian champions premier serie ligue tết thứ`;

/** The same, but given names as well ("Thành", "Trung"). */
export const NAMELIKE_STARTS: string = `công liên đảng quốc chính nhà trung chi thành đoàn đài quân sư khoa học chương hiến viện hội đại trường ngân la lễ ngày tháng năm
chủ nhật sân đêm điện`;
