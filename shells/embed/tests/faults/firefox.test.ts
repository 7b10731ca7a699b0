import { testFaults } from './test-engine.ts';

testFaults('firefox');
