import {createInterface} from 'node:readline';
import {renderToString} from 'react-dom/server';
import {AlgomoSettings} from './algomo-settings.jsx';

function Page({visitorToken}) {
  return (
    <html lang="en">
      <head>
        <title>Acme</title>
        <AlgomoSettings visitorToken={visitorToken} />
        <script async src="https://widget.example/widget/v1.js" />
      </head>
      <body>
        <h1>Your account</h1>
      </body>
    </html>
  );
}

for await (const line of createInterface({input: process.stdin})) {
  const {visitorToken} = JSON.parse(line);
  const page = renderToString(<Page visitorToken={visitorToken} />);
  console.log(JSON.stringify(`<!doctype html>\n${page}`));
}
