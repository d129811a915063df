import { aboutScheme, schemes } from 'green-manufacturing-registry';
import {
  electronicsStars,
  generalForm2025,
  greenCodeLevels,
  hebeiStars,
  indicators,
  jiangsuForm2026,
  liaoningAdvancedSheet,
  maturityBands,
  supplyChainIndex,
  tableC1,
} from 'green-manufacturing-registry/indicator';
import {
  cityPilots,
  relendingSteps,
  securityGradings,
  supportShelf,
  waterRulebooks,
  waterSchemes,
} from 'green-manufacturing-registry/programme';
import { scenarioGuides } from 'green-manufacturing-registry/promotion';
import { type DocumentUse, documentsOf } from 'green-manufacturing-registry/rulebook';
import { localSchemes, shelf } from 'green-manufacturing-registry/rulebooks';
import { reportedFigures, targets } from 'green-manufacturing-registry/target';

/** Something that rests on a document, and of which rulebook, scheme, target, form or figure it is. */
export type Use = { owner: string } & DocumentUse;

type Named = { id: string };

/** Everything that is shipped and cites, by what it is called. */
function citing(): [owner: string, cites: object][] {
  const byId = <T extends Named>(some: readonly T[]) => some.map((one): [string, T] => [one.id, one]);
  // What stands once more under a later edition or call rests on the same documents.
  const once = shelf.filter(({ id, jurisdiction }) => jurisdiction === 'CN' || !/-(390|251)$/.test(id));
  return [
    ...byId(once),
    ...byId(waterRulebooks),
    ...supportShelf.map((one): [string, object] => [one.rulebook.id, one]),
    ...schemes.map(({ id }): [string, object] => [id, aboutScheme(id)]),
    ...byId([...localSchemes, ...waterSchemes]),
    ...byId(targets),
    ...byId(indicators),
    ...byId([generalForm2025, jiangsuForm2026, liaoningAdvancedSheet, supplyChainIndex, tableC1]),
    ...byId([electronicsStars, hebeiStars]),
    ['maturity-bands', maturityBands],
    ['green-code-levels', greenCodeLevels],
    ...Object.values(scenarioGuides).map((guide): [string, object] => [`scenarios-${guide.edition}`, guide]),
    ['relending-steps', relendingSteps],
    ['security-gradings', securityGradings],
    ['city-pilots', cityPilots],
    ...reportedFigures.map(({ id, source: document, address, confidence }): [string, object] => {
      return [id, { citation: { document, confidence, ...(address !== undefined && { address }) } }];
    }),
  ];
}

/** Every document that is cited, in the order in which it first is, with everything that rests on it. */
export function restingOnDocuments(): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  for (const [owner, cites] of citing()) {
    for (const { document, uses } of documentsOf(cites)) {
      found.set(document, [...(found.get(document) ?? []), ...uses.map((use) => ({ owner, ...use }))]);
    }
  }
  return found;
}
