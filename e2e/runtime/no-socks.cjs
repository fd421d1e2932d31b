// Stands in the app for the way through a proxy, which imapflow brings along and the app never asks it for.
module.exports = {
  SocksClient: {
    createConnection: () => {
      throw new Error("Rightsdesk knows no proxies.");
    },
  },
};
