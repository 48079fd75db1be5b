/**
 * A CloudFront Function (runtime 2.0) for viewer requests: S3 knows files, not folders. A folder's address
 * leads to its index.html; without its slash it is redirected to the one with it, as nginx does.
 */
// eslint-disable-next-line no-unused-vars -- CloudFront calls it.
function handler({request}) {
  const name = request.uri.split('/').pop();
  if (name === '') {
    request.uri += 'index.html';
    return request;
  }
  if (name.includes('.')) return request;
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: {location: {value: `${request.uri}/${queryOf(request.querystring)}`}},
  };
}

function queryOf(querystring) {
  const pairs = Object.entries(querystring).flatMap(([name, entry]) =>
    (entry.multiValue ?? [entry]).map(({value}) => (value === '' ? name : `${name}=${value}`)),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
