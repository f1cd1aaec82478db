/** What stands before a dash or in brackets at the head of a text and is no newspaper's tag. */
export const NOT_TAGS: string = `
ảnh | ảnh minh họa | ảnh minh hoạ | video | clip | ảnh tư liệu | hình | audio | podcast | infographic | tiếp theo | tiếp theo kỳ trước | tiếp theo và hết | kỳ 1 | kỳ 2 | kỳ cuối | trích | phần 1 | phần 2 | bài 1 | bài 2 | bài cuối | cập nhật | mới nhất | nóng | độc quyền | trực tiếp | tường thuật | phóng sự | quảng cáo | advertorial | pr | hỏi | đáp | trả lời | lts | ps | nb | nguồn | theo
`;

/** Abbreviations that begin sentences and are no newspapers. */
export const ACRONYMS: string = `
WHO | UN | LHQ | EU | NATO | ASEAN | APEC | OPEC | IMF | WB | ADB | UNICEF | UNESCO | NASA | FED | ECB | WTO | CPTPP | EVFTA | RCEP | FIFA | UEFA | AFC | AFF | VFF | VPF | IOC | MU | M.U | PSG | HLV | CLB | ĐT | ĐTVN | BTC | BHL | VAR | SEA | VN | TP | TP.HCM | TPHCM | TP HCM | HCM | HN | VKS | VKSND | TAND | UBND | HĐND | MTTQ | CSGT | CSĐT | CSHS | PCCC | CAND | QĐND | THPT | THCS | ĐH | CĐ | ĐHQG | HSSV | HS | SV | GV | BHXH | BHYT | BV | BYT | CDC | ICU | GDP | CPI | FDI | ODA | USD | VND | PV | CTV | BTV | MC | NSND | NSƯT | GS | PGS | TS | ThS | BS | KTS | LS | KS | CEO | CFO | NCS | BOT | BT | BTS | EXO | AI | IT | IS | ATM | SIM | SUV | GPS | ADN | DNA | HIV | AIDS | USA | UK | UAE | US | KPOP | VTV1 | VTV3 | OTT | EVN | PVN | TKV | VNPT | FPT | ACB | BIDV | SHB | VCB | SCB | FLC | HAGL | SJC | XSMB | XSMN | LTS | P/S | II | III | IV | VI | VII | VIII | IX | XI | XII | XIII | NSX | DN | TTCK | HNX | HOSE | UPCOM | CSM | VPBANK | OCB | MB | NHNN | TMĐT | BĐS | NƠXH | CNTT | KHCN | ATTP | ATVSTP | GTVT | NN&PTNT | LĐTB&XH | LĐ-TB&XH | GD-ĐT | GD&ĐT | VH-TT&DL | VHTTDL | TT&TT | KH&CN | KH&ĐT | TN&MT | M&A | R&D | Q&A | H&M
`;

/** Tags that are ordinary words as well: without brackets or a dash they count as such. */
export const ORDINARY: string = `
thanh niên | tuổi trẻ | lao động | tiền phong | văn hóa | giao thông | xây dựng | hải quan | thanh tra | biên phòng | công thương | mặt trận | công lý | tuyên giáo | tin tức | đầu tư | kiến thức | tổ quốc | thương gia | thương trường | ngày nay | đất việt | tin mới | thời đại | người đưa tin | một thế giới | dân sinh | phụ nữ | nhân dân | bóng đá | nông nghiệp | tri thức | em đẹp
`;
