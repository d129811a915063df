import { describe } from 'vitest';
import { proveRulebook } from '../support/proveRulebook.js';
import { atEveryTier } from './rows.js';
import { rowsOf2024 } from './rowsOf2024.js';

describe('the 2024 edition of the smart factory', () => {
  proveRulebook('smart-factory-2024', rowsOf2024, atEveryTier);
});
