import type { BasisTexts } from './BasisTexts.js';

export const basisTextsEn: BasisTexts = {
  semicolon: '; ',
  comma: ', ',
  stop: '.',
  period: (period) =>
    'listYear' in period
      ? `list year ${period.listYear}`
      : `from ${period.from} up to, not on, ${period.until}`,
  measure: {
    held: (scheme, asOf) => `Titles of ${scheme} held on ${asOf}, net of removals and expiry`,
    ever: (scheme, asOf) => `Titles of ${scheme} ever won up to ${asOf}, gross of removals`,
    new: (scheme, asOf, period) => `Titles of ${scheme} newly won, ${period}, announced by ${asOf}`,
    removed: (scheme, asOf, period) => `Titles of ${scheme} that ended, ${period}, announced by ${asOf}`,
  },
  knownAt: (day) => `as recorded by ${day}`,
  counted: {
    unit: 'each unit once, under its highest tier, and the products of one enterprise as one unit',
    title: 'each title',
    product: 'each product, and products only',
    enterprise: 'each enterprise once, under its highest tier, without parks',
  },
  stages: (tiers, stages) => `held at the stages ${stages}${tiers && ` for ${tiers}`}`,
  chosen: 'the stages were chosen by the caller',
  dimensions: {
    kind: 'kind',
    region: 'region',
    division: 'division',
    zone: 'zone',
    industry: 'industry',
    chain: 'key chain',
    batch: 'batch',
    listYear: 'list year',
    enterprise: 'enterprise',
    recommender: 'recommending body',
    basis: 'kind of grant',
    tier: 'tier',
  },
  by: (dimensions) => `grouped by ${dimensions}`,
  where: (dimension, values) => `only ${dimension} ${values}`,
  notStated: 'not stated',
  rollUp: 'plan-listed cities and the Corps within their provinces',
  chains: 'a unit may stand in several chains, so these groups do not add up',
  uncertain: 'what a blurred date or a gap in the history leaves open is counted as uncertain',
};
