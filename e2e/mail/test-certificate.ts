// The certificate of the test mail servers, for mail.example.org, localhost and 127.0.0.1, and who signed it.

const pem = (kind: string, lines: readonly string[]): string =>
  [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ""].join("\n");

/**
 * Made once with openssl and published here on purpose: node cannot sign certificates, and the tests must not need more.
 * `authority` signed the others (its key is thrown away) and is what a test trusts. `certificate` is good from 2020 to
 * 2120, `expired` was from 2020 to 2021; both belong to `key`.
 */
export const testCertificate = {
  authority: pem("CERTIFICATE", [
    "MIIBezCCASGgAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlSaWdodHNk",
    "ZXNrIHRlc3QgYXV0aG9yaXR5MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAw",
    "MDAwWjAkMSIwIAYDVQQDDBlSaWdodHNkZXNrIHRlc3QgYXV0aG9yaXR5MFkwEwYH",
    "KoZIzj0CAQYIKoZIzj0DAQcDQgAEN9pxIeSkzh7rFEyzCP5mxMwqV+3cEeN+sclx",
    "JpFS5IiO4DeLBW8fwOo0eRdg0Mj2dmiQjvBo6Xwg8Fcs+DptA6NCMEAwDwYDVR0T",
    "AQH/BAUwAwEB/zAOBgNVHQ8BAf8EBAMCAQYwHQYDVR0OBBYEFJWiJSfSyUfUyTvQ",
    "0WDMAI5gaBcZMAoGCCqGSM49BAMCA0gAMEUCIDXb+51OLyVrQRdmsR8GJejvtsWI",
    "iOt3lIHJ2pigbAnvAiEA1ytxRCCWqbt40iRMfvs0EB6Bvu4VQm/4S7dh9cQhVuc=",
  ]),
  certificate: pem("CERTIFICATE", [
    "MIIB7TCCAZOgAwIBAgIBAjAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlSaWdodHNk",
    "ZXNrIHRlc3QgYXV0aG9yaXR5MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAw",
    "MDAwWjAhMR8wHQYDVQQDDBZSaWdodHNkZXNrIHRlc3Qgc2VydmVyMFkwEwYHKoZI",
    "zj0CAQYIKoZIzj0DAQcDQgAEgjTkVBBkaF/3XWHB+kwiKlw9cf/5ZGZ1GVViH5UW",
    "BlXQjDjFV8I4p4DvbzzUVuIRhnQa1Rq8cR+ZvvZrTyBkpKOBtjCBszA+BgNVHREE",
    "NzA1ghBtYWlsLmV4YW1wbGUub3Jngglsb2NhbGhvc3SHBH8AAAGHEAAAAAAAAAAA",
    "AAAAAAAAAAEwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCB4AwEwYDVR0lBAww",
    "CgYIKwYBBQUHAwEwHQYDVR0OBBYEFLwISilsSQyELpnPVhmjfeuJFtUeMB8GA1Ud",
    "IwQYMBaAFJWiJSfSyUfUyTvQ0WDMAI5gaBcZMAoGCCqGSM49BAMCA0gAMEUCIQCJ",
    "VP8Gb5jaWy31ZaHKiwQlgDD30BNZBsZqlIP7aStMTQIgPBI1P3Tn7WUZ56LVH2yc",
    "RXpKmAWORS5rA2AgW5JqY3I=",
  ]),
  expired: pem("CERTIFICATE", [
    "MIIB7DCCAZGgAwIBAgIBAzAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlSaWdodHNk",
    "ZXNrIHRlc3QgYXV0aG9yaXR5MB4XDTIwMDEwMTAwMDAwMFoXDTIxMDEwMTAwMDAw",
    "MFowITEfMB0GA1UEAwwWUmlnaHRzZGVzayB0ZXN0IHNlcnZlcjBZMBMGByqGSM49",
    "AgEGCCqGSM49AwEHA0IABII05FQQZGhf911hwfpMIipcPXH/+WRmdRlVYh+VFgZV",
    "0Iw4xVfCOKeA72881FbiEYZ0GtUavHEfmb72a08gZKSjgbYwgbMwPgYDVR0RBDcw",
    "NYIQbWFpbC5leGFtcGxlLm9yZ4IJbG9jYWxob3N0hwR/AAABhxAAAAAAAAAAAAAA",
    "AAAAAAABMAwGA1UdEwEB/wQCMAAwDgYDVR0PAQH/BAQDAgeAMBMGA1UdJQQMMAoG",
    "CCsGAQUFBwMBMB0GA1UdDgQWBBS8CEopbEkMhC6Zz1YZo33riRbVHjAfBgNVHSME",
    "GDAWgBSVoiUn0slH1Mk70NFgzACOYGgXGTAKBggqhkjOPQQDAgNJADBGAiEA1Ddl",
    "h7dhroDJ5qSLEhYn3A4OqirFB97pDXz6MZ03o3sCIQDp5eSyiFW5aXWNTTHTFCM3",
    "gbe75XE4yeWw9PNkpE59uw==",
  ]),
  key: pem("PRIVATE KEY", [
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgHRnH27Nmm4rnQa+E",
    "OGDnA5nEPlTw25uzh9+0KX6Wv9ChRANCAASCNORUEGRoX/ddYcH6TCIqXD1x//lk",
    "ZnUZVWIflRYGVdCMOMVXwjingO9vPNRW4hGGdBrVGrxxH5m+9mtPIGSk",
  ]),
} as const;
