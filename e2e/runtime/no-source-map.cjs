// Stands in the app for what Handlebars looks up to map templates that were compiled beforehand; without it it uses its own shorter way.
module.exports = {};
