/**
 * What is used although an engine lacks it, because the program does without where it is not there.
 */
export const exceptions: readonly {feature: string; file: string; without: string}[] = [
  {
    feature: 'api.Request.body',
    file: 'src/service/http/body.ts',
    without: 'the body is read as a blob',
  },
  {
    feature: 'api.Request.body',
    file: 'src/sandbox/log.ts',
    without: 'only the stream of an answer is closed, and an answer has it everywhere',
  },
  {
    feature: 'api.StorageManager.estimate',
    file: 'src/sandbox/backend.ts',
    without: 'the storage counts as not full',
  },
];
