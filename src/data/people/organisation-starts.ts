/** Words that, with a capital, begin the name of an organisation, a body, an event or a place, not of a person. */
export const ORGANISATION_STARTS: string = `sở bộ cục vụ viện phòng ban ủy uỷ công cty ctcp tập tổng ngân trường đại bệnh hội liên đảng quốc chính nhà trung chi tỉnh huyện
thành quận phường xã mặt đoàn đội clb câu báo đài tạp tờ hãng quân lữ sư trạm trại tòa toà khoa học chương dự nghị luật hiến thông quyết
ubnd hđnd ubmttq thpt thcs đh tp tt tx kđt kcn bv btc bch mttq tand vksnd csđt csgt pccc vff vpf fifa afc uefa đtqg u23 u22 u21 u20 u19
tạp hãng hiệp quỹ nxb sân giải cúp world cup asian champions premier la serie ligue đêm lễ tết ngày tháng năm thứ chủ nhật`;
