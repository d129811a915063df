import { schemes } from '../../records/title/index.js';
import { localSchemes } from '../../rules/rulebooks/index.js';
import { valueName } from '../../text/index.js';
import { kindOf, type PromotionAsked, parkRanks } from './askPromotion.js';
import { buttonOf, type Choice, choiceField, inputField, tickField } from './controls.js';
import { element } from './element.js';
import { itemsField } from './itemsField.js';
import type { RegisterView } from './RegisterView.js';
import { unitPicker } from './unitPicker.js';
import type { Voice } from './Voice.js';

type Asking = { voice: Voice; register: RegisterView; changed: () => void };

/** Takes the unit and what has happened to it from the register, if one is open. */
export function unitSource(asked: PromotionAsked, { voice, register, changed }: Asking): HTMLElement {
  const { promotion: texts, views } = voice.texts;
  const { subject } = asked;
  if (!subject && !register.isOpen) return element('p', { class: 'hint' }, texts.byRegister(views.register));
  const pick = async (id: string) => {
    if (id === '') return;
    const found = await register.line.ask('subject', id);
    const { division: jurisdiction = asked.jurisdiction } = found.unit;
    Object.assign(asked, { subject: found, name: found.name, jurisdiction });
    changed();
  };
  if (!subject) return unitPicker(register.line, voice, pick);
  const byHand = () => {
    asked.subject = undefined;
    changed();
  };
  return element(
    'p',
    {},
    texts.ofRegister(subject.name, subject.events.length),
    ' ',
    buttonOf(texts.byHand, byHand),
  );
}

/** The unit and the titles that it holds, where they are filled in by hand; and whether the titles are all of them. */
export function unitFields(asked: PromotionAsked, { voice, changed }: Asking): HTMLElement[] {
  const { promotion: texts } = voice.texts;
  const complete = tickField(texts.complete, [asked, 'complete']);
  if (asked.subject) return [complete];
  return [
    inputField(texts.name, [asked, 'name']),
    titlesField(asked, voice, changed),
    ...(asked.kind === 'park' ? [rankField(asked, voice)] : []),
    complete,
  ];
}

function titlesField(asked: PromotionAsked, voice: Voice, changed: () => void): HTMLElement {
  const { promotion: texts, settings, remove, saidOf } = voice.texts;
  const { scheme, titles } = asked;
  const kind = kindOf(asked);
  const next = { bearer: '', tier: '', since: '' };
  const ladder = [...schemes, ...localSchemes].find(({ id }) => id === scheme)?.tiers ?? [];
  const tiers = ladder.map((value) => ({ value, label: tierName(value, scheme, voice) }));
  const since = inputField(texts.since, [next, 'since'], { hint: settings.dayHint });
  const hasBearers = kind === 'park' || kind === 'supply-chain';
  const fields = [
    ...(hasBearers ? [inputField(texts.bearer[kind], [next, 'bearer'])] : []),
    choiceField(texts.tier, [{ value: '', label: texts.noTitle }, ...tiers], [next, 'tier']),
    since,
  ];
  const items = titles.map(({ bearer, tier, since: day }) => {
    const title = tier === '' ? texts.noTitle : `${tierName(tier, scheme, voice)} ${day}`;
    return saidOf(bearer || texts.itself, title);
  });
  const set = (now: PromotionAsked['titles']) => {
    asked.titles = now;
    changed();
  };
  const add = () => {
    // A title has a day; a member without any title has none.
    const isWhole = next.tier === '' ? next.bearer !== '' : next.since !== '';
    if (isWhole) set([...titles, next]);
    else since.querySelector('input')?.focus();
  };
  const taking = { add, remove: (at: number) => set(titles.filter((_, index) => index !== at)) };
  return itemsField({ legend: texts.titles, add: texts.addTitle, remove }, items, fields, taking);
}

function rankField(asked: PromotionAsked, { texts }: Voice): HTMLElement {
  const ranks: Choice[] = parkRanks.map((value) => ({ value, label: texts.promotion.ranks[value] }));
  return choiceField(texts.promotion.rank, [{ value: '', label: texts.unknown }, ...ranks], [asked, 'rank']);
}

/** What a tier is called in the language of the page. */
export function tierName(tier: string, scheme: string, { locale }: Voice): string {
  return valueName('tier', tier, { scheme, locale, schemes: localSchemes }) ?? tier;
}
