declare module '@site/docs/troubleshooting/generated/symptoms.json' {
  const symptoms: unknown;
  export default symptoms;
}
