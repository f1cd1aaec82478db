/** How newspapers of other languages credit a picture. What Vietnamese ones write stands in `credits/words.ts`. */
export const pictureCredits = {
  /** Open a credit, before a name or a colon. */
  words: `photo photos photograph photographs photographer picture pictures image images illustration
    credit credits foto fotos bild bilder grafik crédit crédits photographie imagen fotografía crédito
    immagine fotografia`,
  /** Agencies that deal in pictures and little else. */
  agencies: `
getty
shutterstock
istock
alamy
ap photo
imago images
picture alliance
wikimedia commons
creative commons`,
  /** Agencies of news, which sign a picture behind a photographer's name and a stroke. */
  wires: `reuters afp ap epa dpa bloomberg xinhua anadolu cnn nyt`,
} as const;
