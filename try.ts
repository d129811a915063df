import { suiteOf } from './test/bench/suites.js';
const suite = await suiteOf('worklist-10k');
for (const c of Object.keys(suite.candidates)) { const w = await suite.candidates[c](); for (let i=0;i<3;i++) {const t=process.cpuUsage(); w(); console.log(c, process.cpuUsage(t).user/1000);} }
