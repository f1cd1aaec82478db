/** A charset that writes a letter as a base of one byte and a mark of another. */
export interface TwoByteCharset {
  readonly name: string;
  /** Bytes in hexadecimal, each with the letter it is by itself. */
  readonly letters: string;
  /** Bytes in hexadecimal, each with a letter that shows what the mark adds to a base. */
  readonly marks: string;
  /** What the other bytes are. */
  readonly rest: 'windows-1252' | 'macintosh';
}

/** The tables as the fonts' makers published them (UniKey's vnconv has the same). */
export const TWO_BYTE_CHARSETS: readonly TwoByteCharset[] = [
  {
    name: 'VNI-WIN',
    letters: 'C6Ỉ CCÌ CDÍ CEỴ D1Đ D2Ị D3Ĩ D4Ơ D6Ư E6ỉ ECì EDí EEỵ F1đ F2ị F3ĩ F4ơ F6ư',
    marks: 'C0ầ C1ấ C2â C3ẫ C4ậ C5ẩ C8ằ C9ắ CAă CBặ CFạ D5ã D8à D9á DAẳ DBả DCẵ E0ầ E1ấ E2â E3ẫ E4ậ E5ẩ E8ằ E9ắ EAă EBặ EFạ F5ã F8à F9á FAẳ FBả FCẵ',
    rest: 'windows-1252',
  },
  {
    name: 'BKHCM2',
    letters: 'C0Đ CAÂ CFÊ D1Í D2Ì D3Ỉ D4Ĩ D5Ị D6Ô D9Ă DAƠ DBƯ E0đ EAâ EFê F1í F2ì F3ỉ F4ĩ F5ị F6ô F9ă FAơ FBư',
    marks: 'C1á C2à C3ả C4ã C5ạ C6á C7à C8ả C9ã CBá CCà CDả CEã E1á E2à E3ả E4ã E5ạ E6á E7à E8ả E9ã EBá ECà EDả EEã',
    rest: 'windows-1252',
  },
  {
    name: 'VIETWARE-X',
    letters: 'C0Ă C1Â C2Đ C3Ê C4Ô C5Ơ C6Ư C7Ì C8Ỉ C9Ĩ CAÍ CBỊ E0ă E1â E2đ E3ê E4ô E5ơ E6ư E7ì E8ỉ E9ĩ EAí EBị',
    marks: 'CCà CDả CEã CFá D1ạ D2à D3ả D4ã D5á D6à D8ả D9ã DAá DBạ DCạ ECà EDả EEã EFá F1ạ F2à F3ả F4ã F5á F6à F8ả F9ã FAá FBạ FCạ',
    rest: 'windows-1252',
  },
  {
    name: 'VNI-MAC',
    letters: '84Đ 85Ư 92í 93ì 94ỵ 96đ 97ĩ 98ị 99ơ 9Aư AEỈ BEỉ EAÍ EBỴ EDÌ EEĨ EFƠ F1Ị',
    marks: '80ậ 81ẩ 83ắ 86ẵ 87ấ 88ầ 89â 8Aậ 8Bẫ 8Cẩ 8Eắ 8Fằ 90ă 91ặ 95ạ 9Bã 9Cẳ 9Dá 9Eả 9Fẵ AFà BFà CBầ CCẫ CDã E5â E6ă E7ấ E8ặ E9ằ ECạ F2ẳ F3ả F4á',
    rest: 'macintosh',
  },
];
