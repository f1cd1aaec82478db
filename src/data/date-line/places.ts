/** Beginnings of words in class names and ids around the clock of a page's header. */
export const CLOCK_PLACES: string = `
clock today time-now timenow now datetime-now current top-header header-top topbar top-bar top-menu
topmenu logo masthead weather thoi-tiet homnay hom-nay time-update nav menu
`;

/** Beginnings of words in class names and ids around dates of other stories, of comments and of imprints. */
export const OTHER_PLACES: string = `
comment binhluan binh-luan related relate- relate_ relation lien-quan lienquan tinlienquan tin-lien tin-khac tinkhac other most
hot-news hotnews latest newest sidebar side-bar footer copyright imprint widget teaser recommend
same-cat samecate cung-chuyen docnhieu doc-nhieu popular trending next-news prev-news video-list
videolist playlist story__ box-news list-news news-list listnews newslist xem-them xemthem readmore
`;

/** Beginnings of words in class names around the date of the story itself. */
export const OWN_PLACES: string = `
date time publish post-time posted pdate ngaydang ngay-dang meta info
`;

/** Beginnings of words in class names and ids that say that what is inside belongs to the article. */
export const ARTICLE_PLACES: string = `
publish pub-date pubdate post article detail entry single news-date date-news ngay-dang ngaydang singular
`;

/** Beginnings of words in class names of the date of an edit. */
export const EDIT_PLACES: string = `
updated update-time modified last-mod lastmod edited
`;
