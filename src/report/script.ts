/** The page works without it; it filters, opens all, and shows where a shared passage stands in the other text. */
export const SCRIPT: string = `
const cards = [...document.querySelectorAll('.pair')];
const openCard = () => {
  const card = document.getElementById(location.hash.slice(1));
  if (card && card.matches('.pair')) { card.open = true; card.scrollIntoView(); }
};
addEventListener('hashchange', openCard);
openCard();
if (!location.hash && cards.length) cards[0].open = true;

const filter = document.getElementById('filter');
filter?.addEventListener('input', () => {
  const words = filter.value.normalize('NFC').toLowerCase();
  for (const card of cards) card.hidden = !card.dataset.names.includes(words);
});

const openAll = document.getElementById('open-all');
openAll?.addEventListener('click', () => {
  const open = openAll.textContent === 'Open all';
  for (const card of cards) card.open = open;
  openAll.textContent = open ? 'Close all' : 'Open all';
});

let lit = [];
const light = (event) => {
  const passage = event.target.closest?.('.side .both');
  for (const element of lit) element.classList.remove('lit');
  lit = passage
    ? [...passage.closest('.sides').querySelectorAll('[data-passage="' + passage.dataset.passage + '"]')]
    : [];
  for (const element of lit) element.classList.add('lit');
};
addEventListener('pointerover', light);
addEventListener('click', light);
`;
