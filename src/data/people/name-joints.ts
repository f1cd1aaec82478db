/** Lower-case particles inside foreign names. */
export const NAME_JOINTS: string = `de da do dos del della di van von der den ter bin ibn bint al el la le du y e ul ur`;

/** Those with which a surname alone may begin ("al-Thani", "de Boer"), as they are no Vietnamese words. */
export const LEADING_NAME_JOINTS: string = `de van von der bin al el del della dos ibn`;
