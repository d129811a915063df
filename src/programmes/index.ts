/** Money, projects, services and pilots: what surrounds the titles. */
export * from './benefit/index.js';
export * from './chain/index.js';
export * from './money/index.js';
export * from './pilot/index.js';
export * from './project/index.js';
export * from './service/index.js';
export * from './support/index.js';
export * from './water/index.js';
