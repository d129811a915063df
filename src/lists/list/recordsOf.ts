import type { Enterprise, Factory, Unit } from '../../records/unit/index.js';
import { normalizeName } from '../../words/identity/index.js';
import type { UnitKind } from '../../words/vocabulary/index.js';
import { creditCodeOf } from './creditCodeOf.js';
import { doubtOf, told } from './Doubt.js';
import { industryOf } from './industryOf.js';
import type { Identity } from './ListEntry.js';
import type { ListedName } from './nameOf.js';
import type { Place } from './placeOf.js';
import { productForm } from './productForm.js';
import type { RowView } from './RowView.js';
import type { SharedDoubts } from './SharedDoubts.js';
import { enterpriseIdOf, unitIdOf } from './unitIdOf.js';

// Fields are set one by one and not by helpers: this runs for every row of a long list.

/** What tells the unit of a row apart. */
export function identityOf(
  row: RowView,
  listed: ListedName,
  place: Place,
  options: { kind: UnitKind; isSmart: boolean },
): Identity {
  const { factoryName, product = '', model, standard } = row.texts;
  const { kind, isSmart } = options;
  const identity: Identity = {
    key: '',
    kind,
    name: listed.normal,
    formerNames: listed.former.map(normalizeName),
  };
  const creditCode = creditCodeOf(row);
  if (place.division !== undefined) identity.division = place.division;
  if (creditCode !== undefined) identity.creditCode = creditCode;
  if (kind === 'product') identity.product = productForm(product, model, standard);
  if (kind === 'factory' && !isSmart && factoryName !== undefined) {
    identity.factoryName = normalizeName(factoryName);
  }
  identity.key = unitIdOf(identity);
  return identity;
}

/** The legal entity that a row names. The credit code and the former names of a branch are not its own. */
export function enterpriseOf(
  { creditCode }: Identity,
  { parent, name, normal, former }: ListedName,
): Enterprise {
  if (parent !== undefined)
    return { kind: 'enterprise', id: enterpriseIdOf(normalizeName(parent)), name: parent };
  const enterprise: Enterprise = { kind: 'enterprise', id: enterpriseIdOf(normal), name };
  if (creditCode !== undefined) enterprise.creditCode = creditCode;
  if (former.length > 0) enterprise.formerNames = former.map((one) => ({ name: one }));
  return enterprise;
}

/** The unit that a row names, of an enterprise unless it is a park. */
export function unitOf(
  row: RowView,
  identity: Identity,
  listed: ListedName,
  { place, enterprise, shared }: { place: Place; enterprise: Enterprise | undefined; shared: SharedDoubts },
): Unit {
  const unit = unitWithoutPlace(row, identity, listed, enterprise?.id);
  const { industry } = row.texts;
  if (place.division !== undefined) unit.division = place.division;
  if (place.zone !== undefined) unit.zone = place.zone;
  const code = industry === undefined ? undefined : industryOf(industry);
  if (code !== undefined) unit.industry = code;
  else if (industry !== undefined) {
    shared.add('industry-unread', row.at, ({ at, rows }) =>
      doubtOf('industry-unread', { text: told(industry), rows }, { at, text: industry }),
    );
  }
  return unit;
}

function unitWithoutPlace(
  { texts }: RowView,
  { kind, key: id, factoryName }: Identity,
  { name, parent }: ListedName,
  enterprise: string | undefined,
): Unit {
  if (kind === 'park' || enterprise === undefined) return { kind: 'park', id, name };
  if (kind === 'product') {
    const { product = '', model, standard } = texts;
    return {
      ...{ kind, id, enterprise, name: product },
      ...(model === undefined ? {} : { model }),
      ...(standard === undefined ? {} : { standard }),
    };
  }
  const isBranch = parent !== undefined;
  if (kind === 'supply-chain') return isBranch ? { kind, id, enterprise, name } : { kind, id, enterprise };
  const factory: Factory = { kind, id, enterprise };
  const own = factoryName === undefined ? undefined : texts.factoryName;
  if (own !== undefined || isBranch) factory.name = own ?? name;
  if (isBranch) factory.branch = true;
  return factory;
}
