declare module '@site/troubleshooting/generated/symptoms.json' {
  const symptoms: unknown;
  export default symptoms;
}
