/**
 * Letters of other scripts that look like Latin ones, pair by pair; with a mark they do too. Lower-case Greek but for ο
 * is too unlike.
 */
export const LOOKALIKES = `
аa еe оo рp сc уy хx іi ѕs јj һh ԁd ԛq ԝw
АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ ԚQ ԜW
οo
ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX
`;

/** What windows-1252 has at 0x80 to 0x9F, where text read as Latin-1 has control characters; a space for nothing. */
export const WINDOWS_1252_HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
