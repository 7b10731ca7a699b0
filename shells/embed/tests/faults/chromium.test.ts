import { testFaults } from './test-engine.ts';

testFaults('chromium');
