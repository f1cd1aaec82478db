/**
 * Labels of charsets as headers, meta elements and font makers write them, without punctuation and in
 * lower case; a line is a charset and its labels. What stands under windows-1252 says little: servers
 * label everything so.
 */
export const CHARSET_LABELS = `
utf-8 utf8 unicode11utf8 xunicode20utf8 unicode uft8
utf-16le utf16 utf16le ucs2 unicodefffe
utf-16be utf16be
windows-1258 windows1258 cp1258 xcp1258 wincp1258 wincp1258decomposed wincp1258precomposedwherepossible
TCVN3 tcvn3 tcvn tcvn5712 tcvn57121 tcvn57122 xviettcvn xviettcvn5712 xviettcvn3 abc vietnameseabc tcvnabc
VNI-WIN vni vniwin vniwindows xvietvni xvni
VNI-MAC vnimac
VISCII viscii viscii111 csviscii xvietviscii
VPS vps xvietvps xvps
VIQR viqr csviqr
BKHCM1 bkhcm1
BKHCM2 bkhcm2
VIETWARE-X vietwarex xvietvietware
VIETWARE-F vietwaref
ISC isc xisc xvietisc
windows-1252 windows1252 cp1252 iso88591 latin1 usascii ascii l1 xuserdefined
`;
