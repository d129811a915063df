import { App } from './App.js';
import { answerTasks } from './worker/answerTasks.js';

// One program: with a document it is the page, without one the worker of the page.
if (typeof document === 'undefined') answerTasks();
else new App().start();
