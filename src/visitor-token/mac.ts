type Bytes = Uint8Array<ArrayBuffer>;

/** Whether the key made the signature; WebCrypto compares in constant time. */
export async function madeBy(key: Bytes, signature: Bytes, signed: Bytes): Promise<boolean> {
  const imported = await crypto.subtle.importKey(
    'raw',
    // WebCrypto takes no empty key. HMAC fills a key up with zeros, so one zero is the same key.
    key.length === 0 ? new Uint8Array(1) : key,
    {name: 'HMAC', hash: 'SHA-256'},
    false,
    ['verify'],
  );
  return crypto.subtle.verify('HMAC', imported, signature, signed);
}
