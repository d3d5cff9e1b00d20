// The printer is the shell inside @sparticuz/chromium: nothing is downloaded at install.
module.exports = { skipDownload: true };
