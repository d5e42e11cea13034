import base from './playwright.config'
export default { ...base, globalSetup: undefined, testDir: 'e2e', workers: 2, outputDir: '/tmp/answers/results' }
