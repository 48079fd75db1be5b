/** Of a page's entry, leaves the function that loads it: the names of its module are for the server. */
module.exports = (registry) =>
  registry.replace(/, "[^"]*", require\.resolveWeak\("[^"]*"\)\]/g, ']');
