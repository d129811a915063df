import { writeTable } from './tables.js';

writeTable('README.md', 'en');
writeTable('README.zh-CN.md', 'zh-CN');
