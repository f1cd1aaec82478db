/** Lower-case particles inside foreign names. */
export const NAME_JOINTS: string = `de da do dos del della di van von der den ter bin ibn bint al el la le du y e ul ur`;
