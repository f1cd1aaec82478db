/**
 * What class names and ids of news sites say of an element. Each line lists the beginnings of words
 * (a word begins after a non-letter or at a capital); `=` after a word asks for the whole word.
 */
export const classWords = {
  nav: `nav= navbar navi menu breadcrumb bread-crumb topbar toolbar pagination pager paging skip tabs= sticky-header
    header-fixed mega hamburger cate-list list-cate`,
  related: `relat lien-quan lienquan tin-lien tinlienquan cung-chuyen cungchuyen readmore read-more readnext also-read
    recommend suggest most-read mostread mostview most-view doc-nhieu docnhieu xem-nhieu xemnhieu tin-moi tinmoi tin-khac tinkhac xem-them
    xemthem doc-them docthem popular trending outbrain taboola morenews more-news more-stories morestories more-from list-news
    listnews listing inner-article other-news othernews other-post tin-doc news-other same-cat samecate cms-relate
    dong-su-kien dongsukien story-event topic-box timeline-news up-next next-article prev-article next-post box-news teaser teasers
    promo-list link-list linklist insert-link insertlink kbwscwl tindnd link-content aligncenterrelate bai-lien
    cross-link crosslink see-also seealso further-reading article-list articlelist post-list story-list stories-list card-list`,
  comment: `comment comentario binh-luan binhluan disqus y-kien ykien fb-comments respond= reply replies feedback phan-hoi livefyre`,
  share: `share sharing social socials facebook twitter zalo fb-like addthis sharethis shariff copy-link copylink whatsapp
    pinterest like-btn likebtn follow-us followus google-news print-page email-friend jssocials action-bar`,
  promo: `ad= ads= adv= advert adsbygoogle ad-slot adslot ad-wrap adbox ad-container banner sponsor promo promotion
    qc= quangcao quang-cao donat donate subscri newsletter signup sign-up signin sign-in login paywall-prompt popup pop-up modal cookie
    gdpr consent overlay lightbox-tool dialog toast survey poll= polls vote= voting quiz app-download download-app
    rating star-rating tang-sao chuyen-sao box-gift audio-player text-to-speech tts= listen-article speech disclaimer
    membership call-to-action cta=`,
  side: `sidebar side-bar aside right-bar rightbar right-side rightside right-col rightcol col-right colright left-col leftcol widget
    secondary= rail= right-rail rightrail site-right main-right cot-phai`,
  foot: `footer foot= copyright colophon site-info siteinfo licence license bottom-bar`,
  meta: `author byline by-line pseudonym tac-gia tacgia nguon= source= post-meta postmeta entry-meta article-meta
    article__meta article-info dateline date= datetime date-time publish posted pubdate post-time post-date timestamp news-info
    tag= tags= tags-list taglist tag-list box-tag article__tag keyword tu-khoa tukhoa category-label kicker contributor credits`,
  bio: `author-box authorbox author-bio author-info authorinfo author-card author-about author-profile author-desc author-dropdown
    author-container author-detail about-author about-the-author aboutauthor box-author box-tac-gia contributor-bio bio= biography`,
  caption: `caption video-desc video-caption video-resource video-inline
    slideshow slide-show carousel photo-gallery gallery-photo gallery-item gallery-caption desc_cation image_desc image-desc imgcaption imagecaption img-caption wp-caption photo-caption
    photocms_caption pcaption pic-desc picdesc thumb-desc photo-credit image-credit img-credit figcaption mo-ta-anh chu-thich
    media-info imagecredit photocredit`,
  hidden: `hidden= d-none hide= is-hidden visually-hidden visuallyhidden sr-only screen-reader screenreader print-only noprint no-print
    offscreen pswp__`,
  lead: `sapo lead= chapeau standfirst stand-first article-intro intro= summary= article-summary desc= article-desc
    article__desc article-des= cms-desc description singular-sapo detail-summary deck= dek= subheadline sub-headline initnewscontent briefnews brief-news
    story-intro hometext home-text mota mo-ta mo_ta tomtat tom-tat tom_tat trichyeu trich-yeu trich_yeu chappeau abs= abstract=
    phead arti-deta-sum detail-intro short-desc box-des-detail short_intro short-intro`,
  stamp: `location place-stamp stamp`,
  body: `content detail articlebody article-body article__body body= entry= entry-content post-content postcontent
    story-body storybody story-content article= article-content articlecontent article-text articletext news-content newscontent main-content
    maincontent fck= fck_detail noidung noi-dung cms-body text-content rich-text richtext body-copy bodycopy body-text bodytext
    page-content td-post-content divfirst divend editor the-content single-content`,
  facts: `object-box-content objectboxcontent fact-box factbox info-box infobox data-box databox key-points keypoints`,
} as const;
