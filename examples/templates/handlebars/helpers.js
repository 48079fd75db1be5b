import Handlebars from 'handlebars';

// #region docs
Handlebars.registerHelper('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
// #endregion
