export {checkPage} from './check';
export {findSecrets} from './source/find-secrets';
export {isLoopback, isPrivateHost} from './source/own-machine';
export {tokensInPage} from './tokens-in-page';
export {samplePages} from './samples';
export {
  pageLimit,
  type Finding,
  type FindingSeverity,
  type PageCheckOptions,
  type PagePlace,
  type PageReport,
  type PageUnknown,
  type PageVerdict,
} from './report';
