package org.mingzhang.contracts.registry;

/**
 * A district (区) whose departments file here.
 *
 * @param code administrative code, six digits
 * @param name short name, such as 青山区
 * @param fullName name with province and city, such as 湖北省武汉市青山区
 */
public record District(String code, String name, String fullName) {
}
