/** The family names that nine in ten bylines with a family name have. */
export const BYLINE_SURNAMES: string = `
nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | ngô | dương | lý | đinh | đoàn | trịnh | trương | lâm | mai | đào | cao | hà | tạ | lương | lưu | tô | thái | chu | châu | quách | kiều | vương | tăng | phùng | từ | triệu | nghiêm | tống | la | khổng | thân | ninh | doãn | quang | bạch | viên | giang | ông | trà | thạch | danh | đàm | mạc | hứa | ứng | cù | khuất | lại | lục | mã | ma | nông | bế | vi | hầu | giàng | lò | quàng | cầm | tòng | sùng | thào | vàng | điểu | y | rơ | ksor | hoa
`;
