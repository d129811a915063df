export { type CityPilot, cityPilots } from './cityPilots.js';
export { type PilotOnDay, pilotsOf } from './pilotsOf.js';
