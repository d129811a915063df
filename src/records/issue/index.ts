export { localized, type ToldIssue } from './localized.js';
