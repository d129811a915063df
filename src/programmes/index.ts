/** Money, projects, services and pilots: what surrounds the titles. */
export * from './money/index.js';
export * from './project/index.js';
export * from './support/index.js';
