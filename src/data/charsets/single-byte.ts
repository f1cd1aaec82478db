/** A charset of one byte a letter: ASCII below 0x80 but for `low`. */
export interface SingleByteCharset {
  readonly name: string;
  /** The characters of 0x80 to 0xFF, sixteen a line; U+FFFD for none. */
  readonly high: readonly string[];
  /** Letters in ASCII's or the control characters' place. */
  readonly low?: Readonly<Record<string, string>>;
  /** Some or all toned capitals are written with the byte of the small letter, in a font of capitals. */
  readonly caseless?: boolean;
}

/**
 * The tables as the charsets' makers published them and the converters of the time have them (UniKey's
 * vnconv, RFC 1456 for VISCII), compared with iconv where it knows the charset. Where two letters
 * share a byte the small one is given. Positions that a font left to Western symbols follow windows-1252.
 */
export const SINGLE_BYTE_CHARSETS: readonly SingleByteCharset[] = [
  {
    name: 'TCVN3',
    high: [
      '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd',
      '\ufffd‘’“”•–—˜™š›œ\ufffdžŸ',
      '\xa0ĂÂÊÔƠƯĐăâêôơưđ¯',
      '°±²³´àảãáạºằẳẵắ¿',
      'ÀÁÂÃÄÅặầẩẫấậèÍẻẽ',
      'éẹềểễếệìỉÙÚÛĩíịò',
      'àỏõóọồổỗốộờởỡớợù',
      'ðủũúụừửữứựỳỷỹýỵÿ',
    ],
    caseless: true,
  },
  {
    name: 'VPS',
    high: [
      'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ',
      'Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ',
      '\xa0ắằẳẵặỠớÙờởỡŨỨợỪ',
      'ổỬỲỸÍÌộỈĨÓửữÒỎÕự',
      'ầÁÂấẩẫậđẻÉÊẹỉễịỹ',
      'ƯỦồốÔỏơÈừứÚũưÝẺ\ufffd',
      'àáâãảạă\ufffdèéêẽìí\ufffdĩ',
      'ẴĐòóôõ\ufffdƠụùúủ\ufffdỶẼỳ',
    ],
    caseless: true,
  },
  {
    name: 'VISCII',
    high: [
      'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ',
      'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ',
      'Õắằặấầẩậẽẹếềểễệố',
      'ồổỗỠƠộờởịỰỨỪỬơớƯ',
      'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ',
      'ĐứÒÓÔạỷừửÙÚỹỵÝỡư',
      'àáâãảăữẫèéêẻìíĩỉ',
      'đựòóôõỏọụùúũủýợỮ',
    ],
    low: { '\x02': 'Ẳ', '\x05': 'Ẵ', '\x06': 'Ẫ', '\x14': 'Ỷ', '\x19': 'Ỹ', '\x1e': 'Ỵ' },
  },
  {
    name: 'BKHCM1',
    high: [
      'ÁÀẢÃẠÉÈẺẼẸÍÌỈĨỊÓ',
      'ÒỎÕỌÚÙỦŨỤĂẮẰẲẴẶÂ',
      '\xa0ẦẨẪẬÊẾỀỂỄỆÔỐỒỔỖ',
      'ỘƠỚỜỞỠỢƯỨỪỬỮỰđáà',
      'ảãạéèẻẽẹíìỉĩịóòỏ',
      'õọúùủũụăắằẳẵặâấầ',
      'ẩẫậêếềểễệôốồổỗộơ',
      'ớờởỡợưứừửữựýỳỷỹỵ',
    ],
    low: { '^': 'Ỳ', '`': 'Ỷ', '{': 'Ý', '|': 'Ỹ', '}': 'Đ', '~': 'Ấ' },
  },
  {
    name: 'VIETWARE-F',
    high: [
      '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd',
      '\ufffd‘’“”•ĂÂĐÊÔƠƯ\ufffdžă',
      '\xa0âđêôơ¦ư¨©à«¬­®¯',
      '°±²³´µả·¸¹ã»¼½¾¿',
      'áạằẳẵắặầẩẫấậèẻẽé',
      'Ðẹềểễếệ×ìỉĩíịÝÞò',
      'ỏõóọồổỗốộờởỡớợùủ',
      'ðũúụừửữứựỳỷỹýýþỵ',
    ],
    caseless: true,
  },
  {
    name: 'ISC',
    high: [
      'ÀẢÃÁẠẶẬÈẺẼéẹỆÌỈĨ',
      'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ',
      'ấĂÂÊÔƠƯĐăâêôơưđẰ',
      'ỲỶỸÝỴàảãáạẲằẳẵắẴ',
      'ẮẦẨẪẤỀặầẩẫ\ufffdậèỂẻẽ',
      'ÉẸềểễếệìỉỄẾỒĩíịò',
      'Ổỏõóọồổỗốộờởỡớợù',
      'ỖủũúụừửữứựỳỷỹýỵỐ',
    ],
    low: { '#': 'Ự', '@': 'Ú', '\\': 'Ừ', '^': 'Ử', '`': 'Ứ', '|': 'Ụ', '~': 'Ữ' },
  },
];
