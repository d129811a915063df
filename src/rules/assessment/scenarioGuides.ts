import { guide2024 } from './guide2024.js';
import { guide2025 } from './guide2025.js';
import type { ScenarioGuide } from './Scenario.js';

/** The editions of the scenario guide that are known. No text of a 2026 edition was seen. */
export const scenarioGuides: Readonly<Record<string, ScenarioGuide>> = { 2024: guide2024, 2025: guide2025 };
